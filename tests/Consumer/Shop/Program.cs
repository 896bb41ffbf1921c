using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DomainSdk;
using Shop;

// What a user of the package does, each step checked. The exit code is the number of failed checks.
const string Json = """{"id":"ORD-0001","placed":"2026-01-31","status":"called-off","customer":{"name":"Ann"},"lines":[{"article":"pen","count":2}],"payment":{"days":30,"kind":"invoice"}}""";
var failures = 0;

Order order = Order.Parse(Encoding.UTF8.GetBytes(Json));
Finding finding = Finding.Parse("""{"what":"umbrella"}""");
Check("a type called like one of the library goes before it", finding.What == "umbrella");
Check("reads members", order.Id == "ORD-0001" && order.Placed == new DateOnly(2026, 1, 31) && order.Customer.Name == "Ann");
Check("reads arrays", order.Lines.Count == 1 && order.Lines[0].Article == "pen" && order.Lines[0].Count == 2);
Check("reads enums by wire name", order.Status == Status.CalledOff);
Check("tells unions apart wherever the discriminator stands", order.Payment is InvoicePayment { Days: 30 });

string how = order.Payment switch
{
    InvoicePayment invoice => $"within {invoice.Days} days",
    CardPayment card => $"by the card that ends with {card.LastDigits}",
};
Check("switches over all cases without a default arm", how == "within 30 days");

Order same = Order.Parse(Json);
Order changed = order with { Status = Status.Shipped };
Check("compares by value, collections included", order == same && order.GetHashCode() == same.GetHashCode());
Check("changes with 'with'", changed != order && changed.Status == Status.Shipped && order.Status == Status.CalledOff);
Check("compares changed lines", order with { Lines = [new Line { Article = "pen", Count = 2 }] } == order);

Check("writes what it reads", Order.Parse(order.ToJson()) == order);
var options = new JsonSerializerOptions { TypeInfoResolver = Schemas.TypeInfoResolver };
var typeInfo = (JsonTypeInfo<Order>)options.GetTypeInfo(typeof(Order));
string serialized = JsonSerializer.Serialize(changed, typeInfo);
Check("serializes with JsonSerializer", serialized.Contains("\"shipped\"", StringComparison.Ordinal));
Check("deserializes with JsonSerializer", JsonSerializer.Deserialize(serialized, typeInfo) == changed);

var receipt = new Receipt { Order = order, Returned = [.. order.Lines], States = { ["now"] = order.Status, ["next"] = null } };
string written = JsonSerializer.Serialize(receipt, ShopContext.Default.Receipt);
Receipt? read = JsonSerializer.Deserialize(written, ShopContext.Default.Receipt);
Check("goes into types of the user with their own context", read?.Order == order && read.Returned[0] == order.Lines[0] && read.States["now"] == order.Status && read.States["next"] is null);
Payment[] payments = [order.Payment];
Check("writes cases in an array of their union", JsonSerializer.Serialize(payments, ShopContext.Default.PaymentArray).Contains("\"kind\":\"invoice\"", StringComparison.Ordinal));
var both = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ShopContext.Default, Schemas.TypeInfoResolver) };
Check("goes with a context beside the resolver", JsonSerializer.Serialize(new List<Order> { order }, (JsonTypeInfo<List<Order>>)both.GetTypeInfo(typeof(List<Order>))) == $"[{order.ToJson()}]");
Check("converts any value", JsonValue.FromElement(JsonValue.Parse("[1.50]").ToElement()) == JsonValue.Parse("[1.5]"));
Check("gives its schema to the exporter", JsonModelSchema.Export(both, typeof(Receipt)).ToJsonString().Contains("ORD", StringComparison.Ordinal));

Order paid = Order.Parse(Json.Replace("\"status\"", "\"deposit\":\"9.50 EUR\",\"status\"", StringComparison.Ordinal));
Check("reads a format as a type of the user", paid.Deposit == new Money(9.50m, "EUR") && Order.Parse(paid.ToJson()) == paid);
Check("refuses what that type does not take", !Order.IsValid(Encoding.UTF8.GetBytes(Json.Replace("\"status\"", "\"deposit\":\"much\",\"status\"", StringComparison.Ordinal))));

Check("accepts a good document", Order.IsValid(Encoding.UTF8.GetBytes(Json)) && Order.Validate(Json).IsValid && order.Validate().IsValid);
const string Wrong = """
    {
      "id": "ORD-1",
      "placed": "2026-02-30",
      "status": "opened",
      "customer": { "nmae": "Ann" },
      "lines": [],
      "payment": { "kind": "card", "lastDigits": "12345" }
    }
    """;
Check("refuses a wrong document", !Order.IsValid(Encoding.UTF8.GetBytes(Wrong)) && !Order.TryParse(Wrong, out _));
Check("tries without exceptions", !Order.TryParse(Wrong, out _, out var tried) && tried is { IsValid: false });
var errors = Order.Validate(Wrong).Errors;
foreach (var (line, column, location) in new[] { (2, 9, "/id"), (3, 13, "/placed"), (4, 13, "/status"), (5, 17, "/customer"), (6, 12, "/lines") })
    Check($"finds the error at {line},{column}", errors.Any(error => error.Position.Line == line && error.Position.Column == column && error.InstanceLocation.StartsWith(location, StringComparison.Ordinal)));
Check("finds the error in the union", errors.Any(error => error.Position.Line == 7));
try
{
    Order.Parse(Wrong);
    Check("throws on a wrong document", false);
}
catch (DomainValidationException exception)
{
    Check("throws on a wrong document, with every error", exception.Result.Errors.Count >= 6);
}

Check("refuses what was made wrong in code", !(order with { Lines = [] }).Validate().IsValid);
Check("completes a partial record", Label.Parse("""{"text":"new"}""") is { Shout: "new!" });
JsonSchema schema = JsonSchema.FromText("""{ "type": "integer" }""");
Check("loads schemas at run time", schema.IsValid("1"u8) && !schema.IsValid("1.5"u8));

Console.WriteLine(failures == 0 ? "All checks passed." : $"{failures} checks failed.");
return failures;

void Check(string what, bool holds)
{
    if (holds) return;
    failures++;
    Console.WriteLine($"FAILED: {what}");
}
