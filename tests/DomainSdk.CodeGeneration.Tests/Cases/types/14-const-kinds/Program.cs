/// <summary>Constants of every kind are members that cannot be set; integers are integral.</summary>
internal static class Program
{
    public static void Run()
    {
        // Nothing is left to say.
        var manifest = new Manifest();
        Is(true, manifest.Validate().IsValid);
        AreFixed<Manifest>("Version", "Format", "Strict", "Nothing", "Ratio", "Origin", "Unit", "Big");
        long version = manifest.Version;
        Is(1L, version);
        Is("tide/1", manifest.Format);

        const string full = """{"version":1.0,"format":"tide/1","strict":true,"nothing":null,"ratio":25e-2,"origin":[0,0.0],"unit":{"factor":1,"name":"m"},"switch":1,"big":12345678901234567890}""";
        manifest = Manifest.Parse(full);
        Is<bool?>(true, manifest.Strict);
        Is<double?>(0.25, manifest.Ratio);
        Is("12345678901234567890", $"{manifest.Big}");
        Is(1L, (long)manifest.Switch!.Value);
        IsJson(full, manifest.ToJson());

        // What was absent stays absent.
        IsJson("""{"version":1,"format":"tide/1"}""", Manifest.Parse("""{"version":1,"format":"tide/1"}""").ToJson());
    }
}
