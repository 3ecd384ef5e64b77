using System.CommandLine;
using System.Text;
using PyPrepBot.Composition;
using PyPrepBot.Storage;
using PyPrepBot.Storage.Files.Exchange;

namespace PyPrepBot.Commands;

/// <summary><c>bank export</c>: the questions as one file.</summary>
internal static class BankExportCommand
{
    private const string Screen = "-";

    public static Command Create()
    {
        var folder = BankFolderArgument.Create();
        var target = new Option<string>("--to") { Description = "The file to write; - prints", Required = true };
        var format = BankFormatOption.Create();
        var topic = new Option<string?>("--topic") { Description = "Only the questions of this topic" };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace a file that is there" };
        var command = new Command("export", "Write the questions as YAML, JSON, CSV or notes for Anki.")
        {
            folder, target, format, topic, overwrite,
        };
        command.SetAction((parsed, _) => Guarded.RunAsync(() => Task.FromResult(Export(
            BankFolderArgument.Of(parsed.GetValue(folder)),
            parsed.GetValue(target)!,
            parsed.GetValue(format),
            parsed.GetValue(topic),
            parsed.GetValue(overwrite)))));
        return command;
    }

    private static int Export(string folder, string target, ExchangeFormat? asked, string? topic, bool overwrite)
    {
        var format = asked ?? BankExport.FormatOf(target) ?? throw BankFormatOption.Unknown(target);
        if (target == Screen)
        {
            Console.Write(BankExport.Of(folder, format, topic));
            return ExitCode.Ok;
        }

        var path = Path.GetFullPath(target);
        if (format == ExchangeFormat.Yaml && !Path.GetRelativePath(folder, path).StartsWith("..", StringComparison.Ordinal))
            throw new SettingsException($"{target} lies in {folder}: the bank would hold each question twice. Choose another place.");
        if (File.Exists(path) && !overwrite)
            throw new SettingsException($"{target} is there already; --overwrite replaces it.");

        Write(path, BankExport.Of(folder, format, topic));
        Console.WriteLine($"Written to {target}.");
        return ExitCode.Ok;
    }

    private static void Write(string path, string text)
    {
        try
        {
            File.WriteAllText(path + ".new", text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageFailedException($"{path} cannot be written: {failure.Message}", "Choose another place.", failure);
        }
    }
}
