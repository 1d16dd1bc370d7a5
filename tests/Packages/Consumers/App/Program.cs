using App;
using Library;

CartViewed cart = Carts.View(12.5);
SignedUp signedUp = new() { KameleoonVisitorCode = "v-1", MessageId = "m-2", Plan = "pro" };
Console.WriteLine($"{cart.Validate().IsValid} {cart.Total} {signedUp.Validate().IsValid} {signedUp.Plan}");
