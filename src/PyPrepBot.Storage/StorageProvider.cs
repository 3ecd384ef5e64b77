namespace PyPrepBot.Storage;

/// <summary>Where the data is kept.</summary>
public enum StorageProvider
{
    /// <summary>In a folder of this machine; needs nothing else.</summary>
    LiteDb,

    /// <summary>In a database server.</summary>
    Postgres,
}
