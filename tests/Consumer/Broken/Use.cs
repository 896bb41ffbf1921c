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

/// <summary>Takes collections for such that change, and an enum for a number.</summary>
public static class Misuse
{
    /// <summary>Holds nothing.</summary>
    public static ValueArray<int> Marks => new ValueArray<int> { 1, 2 };

    /// <summary>Changes nothing.</summary>
    public static void Mark(ValueArray<int> marks) => marks.Add(3);

    /// <summary>Has no string.</summary>
    public static DrumSize Middle => (DrumSize)7;

    /// <summary>Complete: a generated enum has no values without a name.</summary>
    public static int Width(DrumSize size) => size switch { DrumSize.Small => 1, DrumSize.Large => 2 };
}

[DomainSdk.JsonSchemaModel("schema/sound.schema.json")]
public record Whole;
