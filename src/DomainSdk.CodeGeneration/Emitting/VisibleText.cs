namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Text on one line that no control character, line end of C# or lone surrogate can break.</summary>
internal static class VisibleText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with what cannot be shown replaced.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text)
    {
        char[]? changed = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsControl(text[i]) || char.IsSurrogate(text[i]) || text[i] is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF')
                (changed ??= text.ToCharArray())[i] = Replacement;
        }

        return changed is null ? text : new string(changed);
    }
}
