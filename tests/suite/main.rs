mod emit;
