package readout.web;

import org.jspecify.annotations.Nullable;

import readout.render.Judged;

/// Words that a reviewer tries for a sentence and has not kept yet.
///
/// @param judged what the check makes of them; null where it was not asked
/// @param fault why they can not be kept as they are; empty where they can
record Trial(String words, String reason, @Nullable Judged judged, String fault) {}
