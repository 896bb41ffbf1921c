using System.ComponentModel;
using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

/// <summary>What values do that nest deep: equality and hash codes go on elsewhere where the stack is short, text ends at a depth.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DeepValues
{
    // The compiler's code for printing members throws where less than what the runtime calls sufficient is left.
    private const int PrintingNeeds = 128 * 1024;

    [ThreadStatic]
    private static int t_depth;

    /// <summary>The text of a record, as the compiler would make it; below <see cref="JsonReadOptions.DefaultMaxDepth"/> levels an ellipsis.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="value">The record.</param>
    /// <param name="print">Writes its members, and says whether there are any.</param>
    /// <returns>The text.</returns>
    public static string Text<T>(T value, Func<T, StringBuilder, bool> print) => Text(() =>
    {
        var text = new StringBuilder(typeof(T).Name).Append(" { ");
        return text.Append(print(value, text) ? " }" : "}").ToString();
    });

    /// <summary>The text of something that holds others.</summary>
    internal static string Text(Func<string> make)
    {
        if (t_depth >= JsonReadOptions.DefaultMaxDepth) return "…";
        var depth = t_depth + 1;
        return StackRoom.Has(PrintingNeeds) ? At(depth, make) : StackRoom.OnFreshStack(() => At(depth, make));
    }

    /// <summary>Whether two values are equal.</summary>
    internal static bool Equal<T>(T left, T right) => StackRoom.OnFreshStack(() => EqualityComparer<T>.Default.Equals(left, right));

    /// <summary>The hash code of a value.</summary>
    internal static int Hash<T>(T value)
        where T : notnull => StackRoom.OnFreshStack(value.GetHashCode);

    private static string At(int depth, Func<string> make)
    {
        t_depth = depth;
        try
        {
            return make();
        }
        finally
        {
            t_depth = depth - 1;
        }
    }
}
