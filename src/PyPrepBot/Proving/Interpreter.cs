using PyPrepBot.Core.Questions;

namespace PyPrepBot.Proving;

/// <summary>A CPython on this machine.</summary>
/// <param name="Path">What is started.</param>
/// <param name="FreeThreaded">Built without the interpreter lock.</param>
internal sealed record Interpreter(string Path, PythonVersion Version, bool FreeThreaded)
{
    public string Name => FreeThreaded ? $"{Version}t" : Version.ToString();
}
