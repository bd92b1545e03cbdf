package readout.reading;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// How the image of a page goes from the process that paints to the one that asked.
final class PictureFrames {
    private PictureFrames() {}

    static void write(PageImage image, DataOutput out) throws IOException {
        out.writeInt(image.width());
        out.writeInt(image.height());
        out.writeInt(image.boxes().size());
        for (PageImage.Box box : image.boxes()) {
            out.writeInt(box.x());
            out.writeInt(box.y());
            out.writeInt(box.width());
            out.writeInt(box.height());
        }
        out.writeInt(image.png().length);
        out.write(image.png());
    }

    static PageImage read(DataInput in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        List<PageImage.Box> boxes = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            boxes.add(new PageImage.Box(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
        }
        byte[] png = new byte[in.readInt()];
        in.readFully(png);
        return new PageImage(png, width, height, boxes);
    }
}
