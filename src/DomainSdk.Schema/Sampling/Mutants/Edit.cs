using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Sampling;

/// <summary>A replacement of some bytes of a document.</summary>
/// <param name="At">The entry that is changed, for its pointer.</param>
/// <param name="Start">The first byte replaced.</param>
/// <param name="End">The byte behind the last one replaced.</param>
/// <param name="Replacement">What stands there instead.</param>
internal readonly record struct Edit(int At, int Start, int End, byte[] Replacement)
{
    /// <summary>Puts JSON text in the place of a value or name.</summary>
    public static Edit Replace(JsonText text, int entry, string json) => Replace(text, entry, Encoding.UTF8.GetBytes(json));

    /// <summary>Puts JSON text in the place of a value or name.</summary>
    public static Edit Replace(JsonText text, int entry, byte[] json) => new(entry, text.View[entry].Start, text.View[entry].End, json);

    /// <summary>Inserts JSON text before a byte.</summary>
    public static Edit Insert(int at, int before, string json) => new(at, before, before, Encoding.UTF8.GetBytes(json));

    /// <summary>Takes out the bytes of a child, and a comma beside it.</summary>
    /// <param name="text">The document.</param>
    /// <param name="at">The entry of the child's value.</param>
    /// <param name="container">The entry of the array or object.</param>
    /// <param name="first">The first entry of the child: its name, or itself.</param>
    public static Edit Remove(JsonText text, int at, int container, int first)
    {
        var view = text.View;
        var (start, end) = (view[first].Start, view[at].End);
        if (view[at].Next < view[container].Next)
        {
            end = view[view[at].Next].Start;
        }
        else
        {
            // The last child takes the comma before it along, if there is one.
            for (var previous = start - 1; previous > view[container].Start; previous--)
            {
                if (text.Utf8[previous] != (byte)',') continue;
                start = previous;
                break;
            }
        }

        return new Edit(at, start, end, []);
    }

    /// <summary>The document with the replacement.</summary>
    public byte[] Apply(JsonText text)
    {
        var result = new byte[text.Utf8.Length - (End - Start) + Replacement.Length];
        text.Utf8.Slice(0, Start).CopyTo(result);
        Replacement.CopyTo(result.AsSpan(Start));
        text.Utf8.Slice(End).CopyTo(result.AsSpan(Start + Replacement.Length));
        return result;
    }
}
