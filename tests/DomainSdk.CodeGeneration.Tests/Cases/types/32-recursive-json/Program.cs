/// <summary>Unions that contain themselves, one of them called as a type of the library.</summary>
internal static class Program
{
    public static void Run()
    {
        Flow flow = Flow.Parse("""{"data":{"a":[1,"x",null,{"b":true}]},"when":{"not":"never"}}""");
        var map = (Acme.JsonValue.Object)flow.Data!;
        var list = (Acme.JsonValue.List)map.Value["a"]!;
        Is("number text nothing object", string.Join(" ", list.Value.Select(item => item switch
        {
            null => "nothing",
            Acme.JsonValue.Text => "text",
            Acme.JsonValue.Number => "number",
            Acme.JsonValue.Flag => "flag",
            Acme.JsonValue.List => "list",
            Acme.JsonValue.Object => "object",
        })));
        Is<Logic>(new Logic.Object { Not = "never" }, flow.When!);
        // A double does not hold every number: reading says so, and with the type JsonNumber none is changed (tested with the documents).
        Is(true, Flow.TryParse("""{"data":9007199254740993}""", out _, out var result));
        Is("DSDK2091 /data", $"{result.Information[0].Id} {result.Information[0].InstanceLocation}");

        // Each member has its own words.
        Docs.Say("Flow.When", "When it runs.");
        Docs.Say("Logic.Object.Not", "The contrary.");
        Docs.DoNotSay("Logic.Object.Not", "When it runs.");
    }
}
