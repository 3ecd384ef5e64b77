using System.CommandLine;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Storage;
using PyPrepBot.Storage.Files.Exchange;

namespace PyPrepBot.Commands;

/// <summary><c>bank import</c>: questions from a file, all of them or none.</summary>
internal static class BankImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The file to read" };
        var folder = BankFolderArgument.Create();
        var format = BankFormatOption.Create();
        var mode = new Option<ImportMode>("--mode")
        {
            Description = "check only says what would happen; add takes new questions; update replaces questions that exist",
            DefaultValueFactory = _ => ImportMode.Check,
        };
        var command = new Command("import", "Check a file of questions, and take them into the bank.") { file, folder, format, mode };
        command.SetAction((parsed, _) => Guarded.RunAsync(() => Task.FromResult(Import(
            Read(parsed.GetValue(file)!, parsed.GetValue(format), parsed.GetValue(mode)),
            BankFolderArgument.Of(parsed.GetValue(folder))))));
        return command;
    }

    private static int Import(ImportFile file, string folder)
    {
        if (file.Mode != ImportMode.Check && BankImport.Resume(folder) is { } resumed)
        {
            Console.WriteLine("An import that was interrupted is finished.");
            if (resumed == file.Fingerprint)
                return ExitCode.Ok;
        }

        if (BankImport.IsInterrupted(folder))
            Console.WriteLine("An import was interrupted here; the next one with --mode add or update finishes it first.");

        var plan = BankImport.Plan(folder, file, KeyCheck.Faults);
        Say(plan.Faults);
        Say(plan.Warnings);
        Console.WriteLine($"{plan.Faults.Count} errors, {plan.Warnings.Count} warnings");
        if (plan.Faults.Count > 0)
        {
            Console.WriteLine("Nothing is written.");
            return ExitCode.BadQuestions;
        }

        if (file.Mode != ImportMode.Check)
            BankImport.Write(folder, plan);

        Say(Outcome(plan, file.Mode));
        return ExitCode.Ok;
    }

    private static IEnumerable<string> Outcome(ImportPlan plan, ImportMode mode)
    {
        var isCheck = mode == ImportMode.Check;
        if (plan.Added.Count > 0)
            yield return $"{(isCheck ? "Would be added" : "Added")}: {string.Join(", ", plan.Added)}";
        if (plan.Updated.Count > 0)
            yield return $"{(isCheck ? "Would be changed" : "Changed")}: {string.Join(", ", plan.Updated)}";

        yield return $"{plan.Added.Count} new, {plan.Updated.Count} changed, {plan.Unchanged.Count} as they were";
        if (isCheck)
            yield return "Nothing is written: --mode add takes new questions, --mode update changes those that exist.";
    }

    private static void Say(IEnumerable<object> lines)
    {
        foreach (var line in lines)
            Console.WriteLine(line);
    }

    private static ImportFile Read(string path, ExchangeFormat? asked, ImportMode mode)
    {
        var format = asked ?? BankExport.FormatOf(path) ?? throw BankFormatOption.Unknown(path);
        try
        {
            using var file = File.OpenRead(path);
            var bytes = new byte[(int)Math.Min(file.Length, ImportFile.MaxBytes + 1)];
            file.ReadExactly(bytes);
            return new ImportFile(Path.GetFileName(path), bytes, format, mode);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageFailedException($"{path} cannot be read: {failure.Message}", "Look at its name and its permissions.", failure);
        }
    }
}
