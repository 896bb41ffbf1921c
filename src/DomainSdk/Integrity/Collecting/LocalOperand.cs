using System.Collections.Immutable;

namespace DomainSdk.Integrity;

/// <summary>An operand found for a rule in the document at hand.</summary>
/// <param name="Operand">The value, or the reference from which the path goes on elsewhere.</param>
/// <param name="Items">The item taken at each <c>*</c> before the first reference of the path.</param>
internal readonly record struct LocalOperand(FactOperand Operand, int[] Items)
{
    /// <summary>The operands that a path has from an object. References to entities of the same document are followed at once.</summary>
    public static List<LocalOperand> Find(DocumentFacts document, Occurrence at, RulePath path, ExportUse use = ExportUse.Value)
    {
        var found = new List<LocalOperand>();
        foreach (var hit in document.Hits(at.Entry, at.Path, path.Segments[0])) Follow(document, path, use, hit, 1, hit.Items, found);
        return found;
    }

    private static void Follow(DocumentFacts document, RulePath path, ExportUse use, PathHit hit, int step, int[] items, List<LocalOperand> found)
    {
        var isLast = step == path.Segments.Length;
        var value = document.Detach(hit, isLast ? use : ExportUse.Value);
        if (isLast)
        {
            found.Add(new LocalOperand(new FactOperand(value, []), items));
        }
        else if (value.RefersTo is { } kind && value.Text is { } key)
        {
            if (document.Find(kind, key) is not { } entity)
            {
                found.Add(new LocalOperand(new FactOperand(value, path.Segments[step..]), items));
                return;
            }

            foreach (var next in document.Hits(entity.Entry, entity.Path, path.Segments[step])) Follow(document, path, use, next, step + 1, items, found);
        }
    }

    /// <summary>Whether two operands belong together: they took the same items where their paths run alike.</summary>
    public static bool Agree(LocalOperand a, RulePath pathA, LocalOperand b, RulePath pathB)
    {
        var star = 0;
        var (first, second) = (pathA.Segments[0].Tokens, pathB.Segments[0].Tokens);
        for (var i = 0; i < Math.Min(first.Length, second.Length) && first[i] == second[i]; i++)
        {
            if (first[i] != RulePath.EveryItem) continue;
            // Where an object has a member named '*' no item was taken.
            if (star < a.Items.Length && star < b.Items.Length && a.Items[star] != b.Items[star]) return false;
            star++;
        }

        return true;
    }
}
