namespace PyPrepBot.Commands;

/// <summary>What the exe tells the shell; part of its contract, see docs/operating.md.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>Something unforeseen; the log has it.</summary>
    public const int Failed = 1;

    /// <summary>A command line or a setting that cannot be meant.</summary>
    public const int BadSettings = 2;

    /// <summary>The data folder is locked, unreadable, not writable or full.</summary>
    public const int BadData = 3;

    /// <summary>The questions have faults.</summary>
    public const int BadQuestions = 4;
}
