package readout.planted.text.deeper;

/// In a package below one of the list.
record Inner(int value) {}
