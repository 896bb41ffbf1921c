namespace DomainSdk.Schema.Dialects;

/// <summary>Which of its meanings a keyword has, where dialects differ in it.</summary>
internal enum KeywordForm
{
    /// <summary>The one that most dialects have.</summary>
    Usual,

    /// <summary>The one that it had first.</summary>
    Early,

    /// <summary>The one that it got last.</summary>
    Late,
}
