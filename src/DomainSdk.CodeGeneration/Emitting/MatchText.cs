using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>A function that <c>Match</c> takes.</summary>
/// <param name="Name">The case, in Pascal case.</param>
/// <param name="Type">What the function takes.</param>
/// <param name="See">What the documentation refers to.</param>
/// <param name="Pattern">The pattern of the case, which declares <c>v</c>.</param>
internal sealed record MatchArm(string Name, string Type, string See, string Pattern);

/// <summary>Writes the method that takes a function for each case.</summary>
internal static class MatchText
{
    /// <summary>Writes the method.</summary>
    /// <param name="code">The file.</param>
    /// <param name="summary">What the method does.</param>
    /// <param name="otherwise">What is wrong where no case is at hand.</param>
    /// <param name="hides">Whether a base type can have the same method.</param>
    /// <param name="arms">The cases.</param>
    public static void Emit(CodeFile code, string summary, string otherwise, bool hides, IReadOnlyList<MatchArm> arms)
    {
        var o = code.Out;
        var parameters = Parameters(arms);
        if (hides)
            o.Line("#pragma warning disable CS0109 // The union around this one may have as many cases.");
        o.Line($"/// <summary>{summary}</summary>");
        o.Line("/// <typeparam name=\"TResult\">What the functions give.</typeparam>");
        for (var i = 0; i < arms.Count; i++)
            o.Line($"/// <param name=\"{parameters[i]}\">For a <see cref=\"{arms[i].See}\"/>.</param>");
        var list = arms.Select((a, i) => $"{code.Type(Library.Func)}<{a.Type}, TResult> {parameters[i]}");
        o.Open($"public {(hides ? "new " : "")}TResult Match<TResult>({string.Join(", ", list)}) => this switch");
        for (var i = 0; i < arms.Count; i++)
            o.Line($"{arms[i].Pattern} => ({parameters[i]} ?? throw new global::System.ArgumentNullException(nameof({parameters[i]})))(v),");
        o.Line($"_ => throw new global::System.InvalidOperationException(\"{otherwise}\"),");
        o.Close(";\n");
    }

    private static string[] Parameters(IReadOnlyList<MatchArm> arms)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "v" };
        return [.. arms.Select(a =>
        {
            // A parameter called as a C# type, such as @object, reads as one (CA1720).
            var name = Identifiers.CamelWord(a.Name);
            if (!Identifiers.IsPlain(name) || name == "integer")
                name += "Case";
            while (!taken.Add(name))
                name += "_";
            return name;
        })];
    }
}
