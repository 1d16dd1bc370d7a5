namespace Library;

public static class Carts
{
    public static CartViewed View(double total) => new() { KameleoonVisitorCode = "v-1", MessageId = "m-1", Total = total };
}
