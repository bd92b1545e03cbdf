package readout.planted.text;

/// Can be extended by anybody.
class Open {}
