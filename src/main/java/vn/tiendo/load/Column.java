package vn.tiendo.load;

/**
 * A column of the data contract.
 *
 * @param name as the contract writes it
 * @param required whether the column must be there and each of its cells filled
 * @param prose whether it holds sentences, in which a person could be named
 */
record Column(String name, boolean required, boolean prose) {

    static Column required(String name) {
        return new Column(name, true, false);
    }

    static Column optional(String name) {
        return new Column(name, false, false);
    }

    static Column prose(String name) {
        return new Column(name, false, true);
    }
}
