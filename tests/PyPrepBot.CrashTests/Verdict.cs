using PyPrepBot.Tests.Storage.Engine.Crashes;

namespace PyPrepBot.CrashTests;

/// <summary>Says what a series came to and what that means for the exit code.</summary>
internal static class Verdict
{
    private const int Shown = 20;

    public static int OnStore(string what, CrashReport report)
    {
        Tell(what, report);
        return report.Holds && report.Acknowledged > 0 ? 0 : 1;
    }

    /// <summary>A control that comes through unharmed proves that the trial sees nothing.</summary>
    public static int OnControl(string what, CrashReport report)
    {
        Tell($"control, {what}", report);
        return report.Holds ? 1 : 0;
    }

    private static void Tell(string what, CrashReport report)
    {
        Console.WriteLine($"{what}: {report.Crashes}, acknowledged: {report.Acknowledged}, bad: {report.BadCrashes}");
        foreach (var complaint in report.Complaints.Take(Shown)) Console.WriteLine($"  {complaint}");
    }
}
