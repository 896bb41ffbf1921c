using Broken.Models;

namespace Broken;

/// <summary>The sound schema has its type in spite of the others.</summary>
public static class Use
{
    /// <summary>Uses the type.</summary>
    public static string NameOf(Sound sound) => sound.Name;

    /// <summary>Forgets the horn.</summary>
    public static string NameOf(Instrument instrument) => instrument switch
    {
        Instrument.Drum => "drum",
    };
}

[DomainSdk.JsonSchemaModel("schema/sund.schema.json")]
public partial record Lost;
