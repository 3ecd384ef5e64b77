using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Proving;

/// <summary>Proves questions, several at a time, each on every interpreter in its range and with two hash seeds.</summary>
internal sealed class ProofRun(Laboratory laboratory, IReadOnlyList<Interpreter> interpreters)
{
    // An answer that depends on the order of a set differs between these two.
    private static readonly int[] HashSeeds = [0, 1];

    private const string NothingToRun = "nothing of it can be run; give `verify` or a `check`, or say why under `verify: {skip: …}`";

    /// <summary>One proof a question, in the order of the questions.</summary>
    public async Task<IReadOnlyList<Proof>> ProveAsync(
        IReadOnlyList<Question> questions, IReadOnlyDictionary<string, ProofPlan> plans, CancellationToken cancellation)
    {
        var proofs = new Proof[questions.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForAsync(0, questions.Count, options, async (index, token) =>
        {
            var question = questions[index];
            proofs[index] = await ProveAsync(question, plans.GetValueOrDefault(question.Id, new ProofPlan()), token);
        });

        return await AgainAsync(proofs, plans, cancellation);
    }

    // A proof that measures time may be upset by what runs beside it. What is wrong stays wrong when it runs alone.
    private async Task<Proof[]> AgainAsync(
        Proof[] proofs, IReadOnlyDictionary<string, ProofPlan> plans, CancellationToken cancellation)
    {
        for (var index = 0; index < proofs.Length; index++)
        {
            var first = proofs[index];
            if (first.Against.Count > 0)
            {
                var plan = plans.GetValueOrDefault(first.Question.Id, new ProofPlan());
                var alone = await ProveAsync(first.Question, plan, cancellation);
                proofs[index] = alone.Against.Count > 0 ? alone : alone with { Upset = first.Against };
            }
        }

        return proofs;
    }

    private async Task<Proof> ProveAsync(Question question, ProofPlan plan, CancellationToken cancellation)
    {
        if (plan.Skip is { } reason)
        {
            return new Proof(question, [], reason, []);
        }

        var trials = Trials.Of(question, plan);
        if (trials.Count == 0)
        {
            return new Proof(question, [], null, [NothingToRun]);
        }

        var here = interpreters.Where(python => Holds(question, python)).ToList();
        if (here.Count == 0)
        {
            return new Proof(question, [], $"no interpreter here is {question.Build} {question.Python}".TrimEnd(), []);
        }

        var agreed = new List<Interpreter>();
        var against = new List<string>();
        foreach (var python in here)
        {
            var fault = await FaultAsync(python, trials, cancellation);
            if (fault is null)
            {
                agreed.Add(python);
            }
            else
            {
                against.Add($"{python.Name}, {fault}");
            }
        }

        return new Proof(question, agreed, null, against);
    }

    private async Task<string?> FaultAsync(Interpreter python, IReadOnlyList<Trial> trials, CancellationToken cancellation)
    {
        foreach (var seed in HashSeeds)
        {
            foreach (var trial in trials)
            {
                var outcome = await laboratory.RunAsync(python, seed, trial.Program, cancellation);
                if (Judgement.Fault(trial.Expectation, outcome) is { } fault)
                {
                    return $"hash seed {seed}, {trial.Of}: {fault}";
                }
            }
        }

        return null;
    }

    private static bool Holds(Question question, Interpreter python) =>
        (question.Build == "any" || question.Build == "free-threaded" == python.FreeThreaded)
        && (question.Python is not { } range || PythonRange.Parse(range)?.Contains(python.Version) == true);
}
