namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>What a series of crashes came to.</summary>
internal sealed record CrashReport(int Crashes, int Acknowledged, IReadOnlyList<string> Complaints, int BadCrashes)
{
    public bool Holds => BadCrashes == 0;
}
