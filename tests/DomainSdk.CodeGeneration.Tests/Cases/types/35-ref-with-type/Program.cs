/// <summary>A type beside a reference that says the same again makes no other type.</summary>
internal static class Program
{
    public static void Run()
    {
        var trio = Trio.Parse("""{"foo":{"name":"a"},"bar":{"name":"b"}}""");
        Spot foo = trio.Foo!;
        trio = trio with { Baz = foo, Bar = foo with { More = "m" } };
        IsJson("""{"foo":{"name":"a"},"bar":{"name":"a","more":"m"},"baz":{"name":"a"}}""", trio.ToJson());
        Is(trio.Foo, trio.Baz);
        Docs.Say("Trio.Foo", "The foo.");
        Docs.Say("Trio.Baz", "The baz.");
    }
}
