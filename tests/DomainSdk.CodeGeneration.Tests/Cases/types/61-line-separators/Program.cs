/// <summary>Line ends of Unicode may stand in schemas.</summary>
internal static class Program
{
    public static void Run()
    {
        Is(new Port { Number = 1, B = 2 }, Port.Parse("""{"number":1,"b":2}"""));
        Docs.Say("Port.Number", "Counts", "zero to nine.");
        Is(false, Port.IsValid("""{"number":"x"}"""));
    }
}
