namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>One thing that happened to a simulated disk, in order; an acknowledgement is one of them.</summary>
internal sealed record DiskEvent(DiskEventKind Kind, string File, long Position, byte[] Bytes)
{
    public static DiskEvent Acknowledged(string key) => new(DiskEventKind.Acknowledgement, key, 0, []);
}
