/// <summary>What 'unevaluatedProperties' closes is a closed record.</summary>
internal static class Program
{
    public static void Run()
    {
        HasNone<Closed>("AdditionalProperties");
        var closed = new Closed { Id = "a", Colour = "c", Size = 1 };
        Is(closed, Closed.Parse("""{"id":"a","colour":"c","size":1}"""));
        Is(false, Closed.IsValid("""{"id":"a","other":1}"""));
    }
}
