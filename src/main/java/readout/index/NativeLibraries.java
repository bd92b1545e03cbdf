package readout.index;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// The native libraries under the models, set up to ask no network and to add up in one order on
/// any number of cores.
final class NativeLibraries {
    private NativeLibraries() {}

    /// The libraries take their settings from system properties only. What a person has set stays.
    static void prepare(UnpackedResources resources) throws IOException {
        // The tokenizer's library would ask the cloud where it runs and report it there.
        set("OPT_OUT_TRACKING", "true");
        set("ai.djl.offline", "true");
        set("ENGINE_CACHE_DIR", resources.folder().toString());
        String platform = platform();
        if (System.getProperty("onnxruntime.native.path") == null && !platform.isEmpty()) {
            Path libraries =
                    resources.folderOf(
                            library(platform, "onnxruntime"),
                            library(platform, "onnxruntime4j_jni"));
            set("onnxruntime.native.path", libraries.toString());
        }
    }

    private static void set(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /// The name of this system and processor in the runtime's jar; empty where it has none.
    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String os =
                system.contains("linux")
                        ? "linux"
                        : system.contains("mac") ? "osx" : system.contains("windows") ? "win" : "";
        String architecture =
                processor.equals("aarch64")
                        ? "aarch64"
                        : processor.equals("amd64") || processor.equals("x86_64") ? "x64" : "";
        String platform = os + "-" + architecture;
        ClassLoader loader = NativeLibraries.class.getClassLoader();
        return loader.getResource(library(platform, "onnxruntime")) == null ? "" : platform;
    }

    private static String library(String platform, String name) {
        return "ai/onnxruntime/native/" + platform + "/" + System.mapLibraryName(name);
    }

    /// Sums taken by several threads come out in the order in which these end.
    static OrtSession.SessionOptions oneThread() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }
}
