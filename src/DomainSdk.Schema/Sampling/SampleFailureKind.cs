namespace DomainSdk.Schema.Sampling;

/// <summary>The kinds of <see cref="SampleFailure"/>.</summary>
internal enum SampleFailureKind
{
    None,
    NoKind,
    NoBranch,
    NoListedValue,
    NoNumber,
    NoString,
    NoMember,
    NoItem,
    FalseSchema,
    Endless,
    Unresolved,
    TooDeep,
    TooLarge,
    TooMuchWork,
    Invalid,
}
