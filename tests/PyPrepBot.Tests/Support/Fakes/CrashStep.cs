namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>The moments at which a process can die on a post's way.</summary>
public enum CrashStep
{
    Queued,
    Beginning,
    Begun,
    Sending,
    Sent,
    Recorded,
}
