using System.Globalization;
using DomainSdk.Integrity;
using DomainSdk.Schema.Json;

namespace DomainSdk.Model.Rules;

/// <summary>Passages of statements as the quotation check takes them.</summary>
internal static class Passages
{
    public const string StartPointer = "/selector/start";

    /// <summary>Whether the passage of a statement is in its text as marked (R3 and R4).</summary>
    public static bool IsVerified(Entity<Statement> statement, TextSelector passage, SuppliedText text, Integrity.OffsetUnit unit)
    {
        var anchor = new QuotationAnchor(
            Number(passage.Start, StartPointer), Number(passage.End, "/selector/end"), String(passage.Exact, "/selector/exact"),
            String(passage.Prefix, "/selector/prefix"), String(passage.Suffix, "/selector/suffix"), String(passage.Sha256, "/selector/sha256"));
        return QuotationCheck.Check(anchor, text.Text, text.Location, unit) is null;

        FactValue Number(long value, string pointer) =>
            new() { Location = statement.Locate(pointer), Kind = JsonKind.Number, Json = value.ToString(CultureInfo.InvariantCulture) };

        FactValue? String(string? value, string pointer) =>
            value is null ? null : new FactValue { Location = statement.Locate(pointer), Kind = JsonKind.String, Text = value };
    }
}
