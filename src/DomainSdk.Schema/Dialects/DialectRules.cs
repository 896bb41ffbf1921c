namespace DomainSdk.Schema.Dialects;

/// <summary>How dialects differ besides their keywords.</summary>
[Flags]
internal enum DialectRules
{
    None = 0,

    /// <summary>The identifier is <c>id</c>, not <c>$id</c> (draft-04).</summary>
    PlainId = 1,

    /// <summary><c>$ref</c> hides everything beside it (until draft-07).</summary>
    ReferenceHidesSiblings = 2,

    /// <summary>An identifier that is only a fragment declares an anchor (until draft-07).</summary>
    AnchorsInId = 4,

    /// <summary>A number written with a fraction or exponent is never an integer (draft-04).</summary>
    StrictIntegers = 8,

    /// <summary>Only <c>additionalItems</c> and <c>additionalProperties</c> can be <c>true</c> or <c>false</c> (draft-04).</summary>
    NoBooleanSchemas = 16,

    /// <summary>Items that match <c>contains</c> count as evaluated (2020-12 core, section 10.3.1.3).</summary>
    ContainsEvaluates = 32,

    /// <summary>A <c>$dynamicRef</c> is dynamic only if its initial target is a dynamic anchor (2020-12 core, section 8.2.3.2).</summary>
    Bookending = 64,

    /// <summary><c>format</c> is an assertion.</summary>
    AssertsFormat = 128,

    /// <summary>The format <c>time</c> has no leap seconds, as it has no date (v1 validation, <c>format</c>).</summary>
    TimesWithoutLeapSeconds = 256,

    /// <summary>The format <c>hostname</c> knows nothing of internationalized names (until draft-06: RFC 1034, section 3.1).</summary>
    PlainHostnames = 512,
}
