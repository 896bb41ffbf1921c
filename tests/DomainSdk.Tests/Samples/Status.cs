namespace DomainSdk.Tests.Samples;

internal enum Status
{
    Draft,
    InReview,
    Published,
}
