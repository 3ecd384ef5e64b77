namespace PyPrepBot.Storage.LiteDb.Engine;

internal enum StorageProblem
{
    InUse,
    NotWritable,
    DiskFull,
    Corrupt,
    NewerVersion,
    Unavailable,
    TargetExists,
    NotFound,
    Misused,
    Closed,
}
