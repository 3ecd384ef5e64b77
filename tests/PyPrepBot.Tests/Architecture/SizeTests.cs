namespace PyPrepBot.Tests.Architecture;

public sealed class SizeTests
{
    private const int Columns = 140;
    private const int Lines = 40;

    [Fact]
    public void No_file_has_more_than_250_lines() =>
        Violations.None(Repository.Sources.Where(file => file.Lines.Length > 250).Select(file => $"{file.Path}: {file.Lines.Length}"));

    [Fact]
    public void Most_files_are_small()
    {
        var sizes = Repository.Sources.Select(file => file.Lines.Length).Order().ToList();

        Assert.True(sizes[sizes.Count / 2] < 60, $"the median file has {sizes[sizes.Count / 2]} lines");
        Assert.True(sizes[sizes.Count * 9 / 10] < 130, $"nine in ten files have up to {sizes[sizes.Count * 9 / 10]} lines");
    }

    [Fact]
    public void No_method_has_more_than_40_lines()
    {
        var methods = Repository.Sources
            .SelectMany(file => MethodScan.Of(file.Code).Select(method => (Place: $"{file.Path}: {method.Name}", method.Lines)))
            .ToList();

        Assert.True(methods.Count > Repository.Sources.Count, "the scan found hardly any methods");
        Violations.None(methods.Where(method => method.Lines > Lines).Select(method => $"{method.Place} has {method.Lines}"));
    }

    [Fact]
    public void No_line_has_more_than_140_columns() => Violations.None(Repository.Sources
        .Select(file => (file.Path, Long: file.Lines.Count(line => line.Length > Columns)))
        .Where(file => file.Long > 0)
        .Select(file => $"{file.Path}: {file.Long}"));
}
