/// <summary>A wrapper is what it wraps, with words of its own.</summary>
internal static class Program
{
    public static void Run()
    {
        var wrappers = Wrappers.Parse("""{"one":{"one":"a"},"two":{"one":"a","two":"b"},"three":{"propOne":"a","two":"b"},"wrapped":{"one":"x"},"wrappedAgain":{"one":"y"},"level":"low"}""");
        WithOne wrapped = wrappers.Wrapped!;
        WithOne again = wrappers.WrappedAgain!;
        Is(("x", "y"), (wrapped.One, again.One));
        Is(("a", "b"), (wrappers.Two?.One, wrappers.Two?.Two));
        Is(("a", "b"), (wrappers.Three?.PropOne, wrappers.Three?.Two));
        Is("a", wrappers.One?.One);
        Is(Level.Low, wrappers.Level);
        Docs.Say("Wrappers.Wrapped", "A WithOne with words of its own.");
        Docs.Say("Wrappers.WrappedAgain", "By oneOf.");
        Docs.DoNotSay("Wrappers.WrappedAgain", "words of its own");
        Docs.Say("Wrappers.Level", "A level.");
    }
}
