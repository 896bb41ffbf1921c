namespace DomainSdk.Model;

/// <summary>What every kind of statement has, though not every kind has to have it.</summary>
public static class StatementExtensions
{
    // A member of the base would hide those of the kinds, which say whether the value has to be there.
    extension(Statement statement)
    {
        /// <summary>What was said, in words of whoever made the record; only a direct statement can do without.</summary>
        public string? Summary => statement.Match(direct => direct.Summary, indirect => indirect.Summary, mixed => mixed.Summary);

        /// <summary>Where the record of the statement stands in its own history.</summary>
        public RecordStatus RecordStatus => statement.Match(direct => direct.RecordStatus, indirect => indirect.RecordStatus, mixed => mixed.RecordStatus);
    }
}
