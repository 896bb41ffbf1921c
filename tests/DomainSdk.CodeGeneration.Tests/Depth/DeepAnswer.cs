using DomainSdk.Testing.Doors;

namespace DomainSdk.CodeGeneration.Tests.Depth;

/// <summary>All that the back ends say of a document.</summary>
internal static class DeepAnswer
{
    /// <summary>The verdict and the errors, with their places; then where the back ends do not say the same.</summary>
    /// <param name="door">The type.</param>
    /// <param name="document">The document.</param>
    public static string Of(PublicDoor door, byte[] document)
    {
        var result = door.Interpret(document);
        return string.Join("\n", [(door.IsValid(document) ? "valid" : "invalid"), .. result.Errors.Select(e => $"{e.Id} {e.InstanceLocation.Length} {e.Position}: {e.Message}"), .. door.Disagreements(document).Select(d => "!! " + d)]);
    }

    /// <summary>The answers on each size of stack that are not those on the largest, or in which the back ends disagree.</summary>
    /// <param name="door">The type.</param>
    /// <param name="document">The document.</param>
    public static IEnumerable<string> Differences(PublicDoor door, byte[] document)
    {
        var answers = StackSizes.All.Select(size => (Size: size, Text: StackSizes.Run(size, () => Of(door, document)))).ToList();
        foreach (var (size, text) in answers)
        {
            if (text.Contains("!! ", StringComparison.Ordinal)) yield return $"{size} KiB: the back ends disagree: {text}";
            else if (text != answers[^1].Text) yield return $"{size} KiB: {text}\nbut {answers[^1].Size} KiB: {answers[^1].Text}";
        }
    }
}
