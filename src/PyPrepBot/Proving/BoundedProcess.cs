using System.Diagnostics;
using System.Text;

namespace PyPrepBot.Proving;

/// <summary>Runs a program with an empty keyboard, a bounded time and a bounded output, and leaves nothing of it running.</summary>
internal static class BoundedProcess
{
    // Far beyond any answer; a program that prints more is a fault of its question.
    public const int MostPrinted = 64 * 1024;

    public static async Task<BoundedRun> RunAsync(BoundedStart start, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = InfoFor(start) };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception failure)
        {
            return new BoundedRun("", "", ExitCode: null, $"it does not start: {failure.Message}");
        }

        using var limit = new CancellationTokenSource(start.Limit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        process.StandardInput.Close();
        var printed = ReadAsync(process, process.StandardOutput, either.Token);
        var errors = ReadAsync(process, process.StandardError, either.Token);
        var ended = true;
        try
        {
            await Task.WhenAll(printed, errors);
            await process.WaitForExitAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            ended = false;
        }
        finally
        {
            Kill(process);
        }

        cancellation.ThrowIfCancellationRequested();
        var (output, cut) = ended ? await printed : ("", false);
        var late = ended ? null : $"it does not end within {start.Limit.TotalSeconds:0} s";
        var trouble = cut ? $"it prints more than {MostPrinted / 1024} KiB" : late;
        return new BoundedRun(output, ended ? (await errors).Text : "", ended ? process.ExitCode : null, trouble);
    }

    private static ProcessStartInfo InfoFor(BoundedStart start)
    {
        var info = new ProcessStartInfo(start.Path, start.Arguments)
        {
            WorkingDirectory = start.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (start.Environment.Count > 0)
        {
            info.Environment.Clear();
        }

        foreach (var (name, value) in start.Environment)
        {
            info.Environment[name] = value;
        }

        return info;
    }

    private static async Task<(string Text, bool Cut)> ReadAsync(Process process, StreamReader source, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        while (await source.ReadAsync(buffer, cancellation) is > 0 and var count)
        {
            text.Append(buffer, 0, count);
            if (text.Length > MostPrinted)
            {
                Kill(process);
                return (text.ToString(0, MostPrinted), true);
            }
        }

        return (text.ToString(), false);
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended already, which is what was wanted.
        }
    }
}
