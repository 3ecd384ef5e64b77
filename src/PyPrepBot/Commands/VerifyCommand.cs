using System.CommandLine;
using PyPrepBot.Composition;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Proving;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Commands;

/// <summary><c>bank verify</c>: proves the answers by running Python.</summary>
internal static class VerifyCommand
{
    private static readonly PythonRange EveryRelease = new(new PythonVersion(11, null), new PythonVersion(15, null));

    private static readonly Argument<string?> Folder = BankFolderArgument.Create();

    private static readonly Option<string[]> Pythons = new("--python")
    {
        Description = "An interpreter to use besides those that are found; may be given several times",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<bool> NoSearch = new("--no-search") { Description = "Use only the interpreters that are named" };

    private static readonly Option<string[]> Only = new("--only")
    {
        Description = "Prove only these questions or topics",
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> Limit = new("--limit")
    {
        Description = "Seconds that one program may take",
        DefaultValueFactory = _ => 20,
    };

    private static readonly Option<bool> Record = new("--record") { Description = $"Keep the outcome in {ProofRecords.FileName}" };

    public static Command Create()
    {
        const string What = "Prove the answers by running them on every CPython found here; exit code 4 when one is refuted.";
        var command = new Command("verify", What) { Folder, Pythons, NoSearch, Only, Limit, Record };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() => ProveAsync(parsed, cancellation)));
        return command;
    }

    private static async Task<int> ProveAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = BankFolderArgument.Of(parsed.GetValue(Folder));
        var bank = BankFolder.Load(folder, KeyCheck.Faults, BankFolderArgument.Of(null));
        if (bank.Faults.Count > 0)
        {
            throw new BankLoadException(folder, bank.Faults);
        }

        var interpreters = await InterpretersAsync(parsed, bank, cancellation);
        var isolation = await Isolation.FindAsync(cancellation);
        Console.WriteLine(VerifyMessages.Begin(interpreters, isolation));
        var questions = Chosen(bank, parsed.GetValue(Only)!);
        using var laboratory = new Laboratory(isolation, TimeSpan.FromSeconds(parsed.GetValue(Limit)));
        var proofs = await new ProofRun(laboratory, interpreters).ProveAsync(questions, bank.Proofs, cancellation);
        foreach (var line in VerifyMessages.Report(proofs, bank))
        {
            Console.WriteLine(line);
        }

        if (parsed.GetValue(Record))
        {
            Keep(folder, bank, proofs);
        }

        return proofs.Any(proof => proof.Against.Count > 0) ? ExitCode.BadQuestions : ExitCode.Ok;
    }

    private static async Task<IReadOnlyList<Interpreter>> InterpretersAsync(
        ParseResult parsed, LoadedBank bank, CancellationToken cancellation)
    {
        var supported = bank.Plan.Supported ?? EveryRelease;
        var found = await InterpreterSearch.FindAsync(
            parsed.GetValue(Pythons)!, parsed.GetValue(NoSearch) ? null : supported, cancellation);
        return found.Count > 0 ? found : throw new SettingsException(VerifyMessages.NoInterpreter(supported));
    }

    private static List<Question> Chosen(LoadedBank bank, string[] only)
    {
        var unknown = only.FirstOrDefault(name => !bank.Questions.Any(question => question.Id == name || question.Topic == name));
        if (unknown is not null)
        {
            throw new SettingsException($"There is no question or topic '{unknown}' in this folder.");
        }

        return
        [
            .. bank.Questions.Where(question => question.Status != QuestionStatus.Retired
                && (only.Length == 0 || only.Contains(question.Id) || only.Contains(question.Topic))),
        ];
    }

    private static void Keep(string folder, LoadedBank bank, IReadOnlyList<Proof> proofs)
    {
        var records = proofs.Where(proof => proof.Against.Count == 0).ToDictionary(proof => proof.Question.Id, proof => new ProofRecord(
            ProofDigest.Of(proof.Question, bank.Proofs[proof.Question.Id]),
            [.. proof.Agreed.Select(python => python.Name)],
            proof.Skipped));

        // Questions that were not asked for keep what is known of them; those that are gone, retired or refuted lose it.
        var proved = proofs.Select(proof => proof.Question.Id).ToHashSet(StringComparer.Ordinal);
        var asked = bank.Questions.Where(question => question.Status != QuestionStatus.Retired).Select(question => question.Id).ToHashSet();
        foreach (var (id, record) in ProofRecords.Read(folder) ?? new Dictionary<string, ProofRecord>())
        {
            if (asked.Contains(id) && !proved.Contains(id))
            {
                records[id] = record;
            }
        }

        ProofRecords.Write(folder, records);
    }
}
