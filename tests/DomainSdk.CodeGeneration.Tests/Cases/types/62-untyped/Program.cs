/// <summary>Schemas that do not name a type.</summary>
internal static class Program
{
    public static void Run()
    {
        var untyped = Untyped.Parse("""{"e1":2,"e2":1.5,"c1":7,"c2":12345678901234567890,"c3":-1,"c5":0.1,"o2":{"a":1},"t1":3}""");
        Is(2L, (long)untyped.E1!.Value);
        Is("7", $"{untyped.C1}");
        Is("12345678901234567890", $"{untyped.C2}");
        Is("-1", $"{untyped.C3}");
        Is(3L, untyped.T1);
        IsJson("""{"c2":12345678901234567890}""", Untyped.Parse("""{"c2":12345678901234567890}""").ToJson());

        // Keywords that speak of one kind of value say what there is of that kind.
        foreach (var member in new[] { "O1", "O2", "O3", "A1" })
            Is(false, Untype(member) == typeof(JsonValue), $"{member} is anything");

        static Type Untype(string member) => typeof(Untyped).GetProperty(member)!.PropertyType;
    }
}
