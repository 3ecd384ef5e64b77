using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PyPrepBot.Storage.Files.Yaml;

/// <summary>The parser's events, one at a time; after the first syntax fault there are no more.</summary>
internal sealed class YamlEvents(string text, FaultLog faults)
{
    private readonly Parser _parser = new(new Scanner(new StringReader(text), skipComments: true));

    public bool Stopped { get; private set; }

    /// <summary>The event to be read next, or null behind the last one.</summary>
    public ParsingEvent? Current { get; private set; }

    public int Line => LineOf(Current?.Start ?? _parser.Current?.End);

    public void Move()
    {
        if (Stopped)
            return;

        try
        {
            Current = _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException fault)
        {
            Stop(LineOf(fault.Start), "syntax", TextOf(fault), HintOf(fault));
        }
        // On hostile input the parser also fails with exceptions that it never meant to throw, of several types.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Stop(LineOf(_parser.Current?.End), "syntax", "From here on this is not YAML.", "Compare this line with a file that works.");
        }
    }

    public void Stop(int line, string rule, string message, string howToMend)
    {
        // A tab was named already, in words that help more than the parser's.
        if (!faults.Faults.Any(fault => fault.Rule == "tab"))
            faults.Add(line, rule, message, howToMend);

        Stopped = true;
        Current = null;
    }

    public static int LineOf(Mark? mark) => (int)Math.Clamp(mark?.Line ?? 1, 1, int.MaxValue);

    // The parser repeats its position in the message.
    private static string TextOf(YamlException fault)
    {
        var end = fault.Message.IndexOf(" Line: ", StringComparison.Ordinal);
        var message = end < 0 ? fault.Message : fault.Message[..end];

        return $"Not YAML: {message.TrimEnd('.', ' ')}.";
    }

    private static string HintOf(YamlException fault) => fault.Message switch
    {
        var message when message.Contains("cannot start any token", StringComparison.Ordinal) =>
            "Put a text that begins with a backtick, @ or % into double quotes.",
        var message when message.Contains("invalid mapping", StringComparison.Ordinal) =>
            "Put a text that holds \": \" into double quotes, or write it as a block with >-.",
        var message when message.Contains("quoted scalar", StringComparison.Ordinal) =>
            "Close the quotes; inside double quotes write \\\" and \\\\.",
        var message when message.Contains("tab", StringComparison.Ordinal) => "Indent with blanks.",
        _ => "Look at the indentation and the quotes of this line and the one above.",
    };
}
