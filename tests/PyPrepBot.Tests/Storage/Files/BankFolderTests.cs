using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

public sealed class BankFolderTests : IDisposable
{
    private readonly QuestionFolder _folder = new();

    [Fact]
    public void The_questions_of_all_files_make_one_bank()
    {
        _folder.Write("gil.yaml", Samples.Of("single"));
        _folder.Write("memory/slots.yaml", Samples.Of("output", "slots-001"));

        var bank = _folder.Load();

        Assert.Empty(bank.Faults);
        Assert.Equal(["gil-001", "slots-001"], bank.Questions.Select(question => question.Id).Order());
        Assert.Equal(new QuestionPosition("memory/slots.yaml", 4), bank.Positions["slots-001"]);
    }

    [Fact]
    public void A_broken_file_does_not_hide_the_faults_of_another()
    {
        _folder.Write("a.yaml", "schema: `1`\n");
        _folder.Write("b.yaml", Samples.Of("single").WithLine(5, "    difficulty: simple"));
        _folder.Write("c.yaml", Samples.Of("single").WithLine(10, "    author: a b"));

        var places = _folder.Load().Faults.Select(fault => (fault.File, fault.Line));

        Assert.Equal([("a.yaml", 1), ("b.yaml", 5), ("c.yaml", 4), ("c.yaml", 10)], places);
    }

    [Fact]
    public void An_id_belongs_to_one_question_even_when_the_other_is_faulty()
    {
        _folder.Write("a.yaml", Samples.Of("single").WithLine(5, "    difficulty: simple"));
        _folder.Write("b.yaml", Samples.Of("output"));

        var fault = Assert.Single(_folder.Load().Faults, fault => fault.Rule == "duplicate-id");

        Assert.Equal(("b.yaml", 4), (fault.File, fault.Line));
        Assert.Contains("a.yaml, line 4", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gil-001", true)]
    [InlineData("gil-009", false)]
    public void A_question_can_only_replace_one_that_exists(string replaced, bool exists)
    {
        _folder.Write("a.yaml", Samples.Of("single"));
        _folder.Write("b.yaml", Samples.Of("output", "gil-002").WithLine(11, $"    since: \"2026-11-22\"\n    replaces: {replaced}"));

        Assert.Equal(exists ? [] : [("unknown-id", 12)], _folder.Load().Faults.Select(fault => (fault.Rule, fault.Line)));
    }

    [Fact]
    public void What_the_key_check_finds_is_a_fault_of_its_question()
    {
        _folder.Write("gil.yaml", Samples.Of("fill"));

        var fault = Assert.Single(_folder.Load(question => [$"`{((FillQuestion)question).Accept[0]}` is graded as wrong."]).Faults);

        Assert.Equal(("key", 4, "gil-001: `__len__` is graded as wrong."), (fault.Rule, fault.Line, fault.Message));
    }

    [Fact]
    public void A_folder_without_topics_is_refused()
    {
        _folder.Delete(TopicsFile.Name);

        Assert.Equal("missing-file", Assert.Single(_folder.Load().Faults).Rule);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_refused() =>
        Assert.Equal("missing-file", Assert.Single(BankFolder.Load(Path.Combine(_folder.Path, "nowhere"), _ => []).Faults).Rule);

    [Fact]
    public void Hidden_files_and_other_endings_are_left_alone_but_yml_is_a_slip()
    {
        _folder.Write(".gil.yaml", "not: for us");
        _folder.Write("gil.yaml~", "not: for us");
        _folder.Write("gil.yml", Samples.Of("single"));

        Assert.Equal([("gil.yml", "file-name")], _folder.Load().Faults.Select(fault => (fault.File, fault.Rule)));
    }

    [Fact]
    public void The_model_questions_are_sound()
    {
        var models = SharedFiles.Find("questions/examples.yaml");
        Assert.SkipWhen(models is null, "The model questions are not beside this repository.");
        File.Copy(models, Path.Combine(_folder.Path, "examples.yaml"));
        _folder.Write(TopicsFile.Name, File.ReadAllText(Path.Combine(SharedFiles.Root, "questions", TopicsFile.Name)));

        var bank = _folder.Load();

        Assert.Empty(bank.Faults);
        Assert.Equal(12, bank.Questions.Count);
        Assert.Equal(Enum.GetValues<QuestionKind>(), bank.Questions.Select(question => question.Kind).Distinct().Order());
    }

    [Fact]
    public void The_bank_of_this_repository_is_sound() =>
        Assert.Empty(BankFolder.Load(Path.Combine(SharedFiles.Root, "questions"), _ => []).Faults);

    public void Dispose() => _folder.Dispose();
}
