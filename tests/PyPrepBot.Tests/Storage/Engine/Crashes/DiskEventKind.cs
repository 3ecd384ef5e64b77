namespace PyPrepBot.Tests.Storage.Engine.Crashes;

internal enum DiskEventKind
{
    Write,
    SetLength,
    Sync,
    Acknowledgement,
}
