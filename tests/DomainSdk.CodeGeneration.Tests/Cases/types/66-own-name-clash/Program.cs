/// <summary>A text or one of two objects: a union of three cases, called as its definition is.</summary>
internal static class Program
{
    public static void Run()
    {
        Value? text = Plain.Parse("""{"v":"x"}""").V;
        Value? b = Plain.Parse("""{"v":{"b":"x"}}""").V;
        Is(true, text is Value.Text { Value: "x" });
        Is(true, b is Value.WithB { B: "x" });
        IsJson("""{"v":{"a":"y"}}""", new Plain { V = new Value.WithA { A = "y" } }.ToJson());
        Is(false, Plain.IsValid("""{"v":{"a":"x","b":"y"}}"""));
    }
}
