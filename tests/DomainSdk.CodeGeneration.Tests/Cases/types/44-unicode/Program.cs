/// <summary>Letters of all scripts stand in names.</summary>
internal static class Program
{
    public static void Run()
    {
        var address = Adgangsadresse.Parse("{\"dørpunkt\":{\"højde\":1},\"名前\":\"x\",\"ключ\":\"а\",\"Straße\":1,\"\\ud83d\\udc1f\":true,\"हिन्दी\":\"ह\",\"ﬁ\":\"l\",\"ẞ\":2}");
        Is(1.0, address.Dørpunkt?.Højde);
        Is("x", address.名前);
        Is(AdgangsadresseКлюч.А, address.Ключ);
        Is(1L, address.Straße);
        Is("ह", address.हिन्दी);
        Is("l", address.ﬁ);
        Is(2L, address.ẞ);
        IsJson("{\"\\ud83d\\udc1f\":true}", Adgangsadresse.Parse("{\"\\ud83d\\udc1f\":true}").ToJson());

        // A fish is one character and no pair of halves.
        Is(false, typeof(Adgangsadresse).GetProperties().Any(p => p.Name.Contains("D83D", StringComparison.Ordinal)));
    }
}
