/// <summary>A union of two kinds that share members, one of them called as the union is.</summary>
internal static class Program
{
    public static void Run()
    {
        // No default arm: there are two kinds of craft and no more. What they share is read without asking which it is.
        Craft craft = Craft.Parse("""{"craft":"sail","name":"Nora","span":17.5}""");
        Is("a glider of 17.5", craft switch { Ferry ferry => $"a ferry with {ferry.Decks} decks", Glider glider => $"a glider of {glider.Span}" });
        Is("Nora", craft.Name);
        Is("sail", craft.CraftValue);
        Is(false, Craft.IsValid("""{"craft":"ferry","decks":3,"span":2}"""));
        Is<Craft>(new Ferry { CraftValue = "ferry", Decks = 3 }, Craft.Parse("""{"craft":"ferry","decks":3}"""));
    }
}
