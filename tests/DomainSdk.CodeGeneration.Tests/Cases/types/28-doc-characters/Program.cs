/// <summary>Any character may stand in a description.</summary>
internal static class Program
{
    public static void Run()
    {
        Docs.Say("Port.Number", "\U0001F600", "&lt;b&gt;ports&lt;/b&gt;", "second line");
        Docs.DoNotSay("Port.Number", "??");

        // Lists and paragraphs stay what they are.
        Docs.Say("Port.Many", "one", "two", "first", "second");
        Docs.DoNotSay("Port.Many", "* one * two");
        Docs.DoNotSay("Port.Many", "two 1. first");
        Is(new Port { Number = 1, Kind = PortKind.AB }, Port.Parse("{\"number\":1,\"kind\":\"a\\u2028b\"}"));
    }
}
