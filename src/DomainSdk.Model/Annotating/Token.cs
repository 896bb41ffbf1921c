namespace DomainSdk.Model.Annotating;

/// <summary>A word or a character of punctuation.</summary>
/// <param name="Start">The index of its first code unit in the text.</param>
/// <param name="End">The index behind its last.</param>
/// <param name="Text">The characters.</param>
/// <param name="Word">A word in small letters, without the dot of an abbreviation; empty for punctuation.</param>
internal readonly record struct Token(int Start, int End, string Text, string Word)
{
    public bool IsWord => Word.Length > 0;

    /// <summary>Whether the word can be part of a name: it begins with a capital letter and is known for nothing else.</summary>
    public bool IsName => IsWord && char.IsUpper(Text[0]) && !WordLists.Other.Contains(Word) && !IsPronoun;

    public bool IsPronoun => WordLists.Pronouns.Contains(Word) || Word.EndsWith("-il", StringComparison.Ordinal) || Word.EndsWith("-elle", StringComparison.Ordinal) || Word.EndsWith("-ils", StringComparison.Ordinal);

    public bool IsVerb => WordLists.IsVerb(Word) && !char.IsUpper(Text[0]);

    public bool IsTitle => WordLists.Titles.Contains(Word) || WordLists.Titles.Contains(Word[(Word.LastIndexOf('-') + 1)..]);

    public bool IsQualifier => WordLists.Qualifiers.Contains(Word);

    public bool IsPossessive => Text.EndsWith("'s", StringComparison.Ordinal) || Text.EndsWith("\u2019s", StringComparison.Ordinal) || Text.EndsWith("s\u2019", StringComparison.Ordinal);

    /// <summary>Whether the word can stand between speaker and verb.</summary>
    public bool IsBetween => WordLists.Between.Contains(Word) || (Word.Length > 4 && Word.EndsWith("ly", StringComparison.Ordinal) && char.IsLower(Text[0]));

    /// <summary>Whether a sentence ends here; a dot of an abbreviation is part of its word.</summary>
    public bool EndsSentence => Text is "." or "!" or "?" or "\u2026";

    public bool IsDash => Text.Length == 1 && Marks.IsDash(Text[0]);
}
