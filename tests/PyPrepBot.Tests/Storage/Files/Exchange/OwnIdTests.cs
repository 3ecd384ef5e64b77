using PyPrepBot.Storage.Files.Exchange;

namespace PyPrepBot.Tests.Storage.Files.Exchange;

public sealed class OwnIdTests : IDisposable
{
    private readonly ExchangeFolder _folder = new ExchangeFolder().With("gil.yaml", Samples.Of("single", "gil-001"));

    [Fact]
    public void What_a_group_wrote_comes_into_the_bank_under_the_next_number_of_its_topic()
    {
        var plan = _folder.Import(Samples.Of("output", "own-gil-k3x9q-001"), ExchangeFormat.Yaml, ImportMode.Add);

        Assert.Equal(["gil-002"], plan.Added);
    }

    [Fact]
    public void A_file_of_the_bank_may_not_use_a_groups_id()
    {
        _folder.With("own.yaml", Samples.Of("output", "own-gil-k3x9q-001"));

        var fault = Assert.Single(_folder.Plan(Samples.Of("bug", "gil-003"), ExchangeFormat.Yaml).Faults);

        Assert.Equal("own-id", fault.Rule);
    }

    [Fact]
    public void No_file_may_set_a_question_aside()
    {
        var text = Samples.Of("output", "gil-002").TrimEnd('\n') + "\n    status: aside\n";

        _folder.Refuses(text, ExchangeFormat.Yaml, "word", text.TrimEnd('\n').Split('\n').Length);
    }

    public void Dispose() => _folder.Dispose();
}
