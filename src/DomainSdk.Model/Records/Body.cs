namespace DomainSdk.Model;

/// <content>What positions in the text count.</content>
public sealed partial record Body
{
    /// <summary>The unit of positions, as the integrity check names it.</summary>
    internal Integrity.OffsetUnit Unit => OffsetUnit == OffsetUnit.CodePoint ? Integrity.OffsetUnit.CodePoint : Integrity.OffsetUnit.Utf16;
}
