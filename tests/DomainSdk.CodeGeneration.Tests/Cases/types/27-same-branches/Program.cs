/// <summary>A choice of twice the same is that one type.</summary>
internal static class Program
{
    public static void Run()
    {
        var twice = Twice.Parse("""{"a":"x","b":{"n":1},"d":{"n":1}}""");
        string? a = twice.A;
        X? d = twice.D;
        Is("x", a);
        Is(1L, d!.N);
        IsJson("""{"d":{"n":2}}""", new Twice { D = new X { N = 2 } }.ToJson());
        Is(false, Twice.IsValid("""{"c":"x"}"""));
    }
}
